"""The `practice` command: one module a subcommand."""
