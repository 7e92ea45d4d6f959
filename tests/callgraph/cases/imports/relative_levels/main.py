"""Relative imports go up one package, two and three."""

from app.views.pages import home


home.render()
