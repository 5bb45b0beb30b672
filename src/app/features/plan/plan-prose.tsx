/** Words as the plan has them, a paragraph for each line that was left between. */
export const PlanProse = ({ text }: { text: string }) => (
  <div className="plan-prose" dir="auto">
    {text.split(/\n\s*\n/).map((paragraph, place) => (
      // Paragraphs never move: the place is what tells them apart.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={place}>{paragraph}</p>
    ))}
  </div>
);
