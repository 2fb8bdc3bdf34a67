"""`python -m practice_site.cli`, for where the `practice` script is not on the path."""

from practice_site.cli.main import main

main(prog_name="practice")
