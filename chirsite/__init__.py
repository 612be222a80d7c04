"""chirsite: static sites for French surgeons that the medical code of ethics would accept."""

__version__ = "0.1.0"
