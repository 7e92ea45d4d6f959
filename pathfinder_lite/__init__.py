"""Static security analysis for Python that follows values across files."""

__version__ = "0.1.0"
