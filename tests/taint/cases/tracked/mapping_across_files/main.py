"""Named arguments that are handed on in another module."""
from client import render, show
from taintcheck import source

render("page", value_of_user=source())
show("page", address=source())
render(source())
