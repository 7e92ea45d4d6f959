"""Relative imports of one and two dots find the sibling and the parent's module."""

from app.api import v1

v1.serve()
