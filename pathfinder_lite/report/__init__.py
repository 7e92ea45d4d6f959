"""From findings to text, JSON, SARIF and CSV."""
