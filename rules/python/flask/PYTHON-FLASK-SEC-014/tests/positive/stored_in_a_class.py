from flask import Flask, render_template_string, request

app = Flask(__name__)


class Widget:
    template = "<div>{{ title }}</div>"

    def __init__(self, template=None):
        if template:
            self.template = template

    def html(self, title):
        return render_template_string(self.template, title=title)  # expect


@app.post("/widget")
def widget():
    return Widget(request.form.get("template")).html("Sales")
