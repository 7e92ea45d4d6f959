"""Untrusted data, by the framework that hands it to the program."""
