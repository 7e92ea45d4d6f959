"""A small web application: request, views, services and templates."""
from framework import Application, Request
from views import details, edit, listing, search

app = Application()
app.route("/search", search)
app.route("/list", listing)
app.route("/details", details)
app.route("/edit", edit)
for path in ("/search", "/list", "/details", "/edit"):
    app.handle(Request(path))
