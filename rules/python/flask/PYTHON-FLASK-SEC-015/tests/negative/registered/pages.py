from flask.views import View
from markupsafe import escape


def show(name, number):
    return f"<p>{escape(name)} {number}</p>"


def bold(text):
    return "<b>" + text + "</b>"


class Note(View):
    def __init__(self, prefix):
        self.prefix = prefix

    def dispatch_request(self, title):
        return {"title": title, "prefix": bold(self.prefix)}
