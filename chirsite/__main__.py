"""``python -m chirsite`` is ``chirsite``."""

from chirsite.cli.main import main

main()
