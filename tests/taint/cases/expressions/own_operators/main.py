"""Operators, texts and entries that classes of the project make by their own methods."""
import missing
import operators
