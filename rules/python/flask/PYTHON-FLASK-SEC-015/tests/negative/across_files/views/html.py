from html import escape

from flask import make_response


def row(key, value):
    return f"<tr><th>{key}</th><td>{escape(str(value))}</td></tr>"


def page(title, facts):
    rows = "".join(row(key, value) for key, value in facts.items())
    response = make_response(f"<h1>{title}</h1><table>{rows}</table>")
    response.headers["Cache-Control"] = "no-store"
    return response
