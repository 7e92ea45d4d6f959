"""Dangerous calls by class, each with what makes data safe for it."""
