"""The version, in one place: changelog, package and command line read it here."""

__version__ = "0.1.0"
