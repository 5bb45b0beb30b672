/** The other parts of the plan that this one belongs with, each a jump away. */
export const PartLinks = ({ parts }: { parts: readonly { id: string; title: string }[] }) => (
  <ul className="part-links">
    {parts.map((part) => (
      <li key={part.id}>
        <a href={`#${part.id}`}>{part.title}</a>
      </li>
    ))}
  </ul>
);
