"""Views that are made routes by calls, functions and classes."""

from flask import Flask

from pages import Note, show

app = Flask(__name__)
app.add_url_rule("/show/<name>", "show", show)
app.add_url_rule("/note/<path:title>", view_func=Note.as_view("note", prefix="Note: "))
