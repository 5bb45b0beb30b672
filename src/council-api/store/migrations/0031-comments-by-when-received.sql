-- The desk shows comments newest first, page by page.
create index comment_received on comment (received_at, seq);
