"""Registered views that escape, convert or return no HTML; a helper that is no view."""

from flask import Flask

from pages import Note, show

app = Flask(__name__)
app.add_url_rule("/show/<name>/<int:number>", "show", show)
app.add_url_rule("/note/<title>", view_func=Note.as_view("note", prefix="Note: "))
