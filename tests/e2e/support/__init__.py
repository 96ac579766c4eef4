"""The real parts of an end-to-end test: each starts a process on a free port of
127.0.0.1 and stops it again."""
