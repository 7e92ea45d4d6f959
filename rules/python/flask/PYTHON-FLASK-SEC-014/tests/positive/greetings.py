import flask
from flask import Flask, render_template_string, request
from jinja2 import Environment, Template
from markupsafe import escape

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.get("/hello")
def hello():
    name = request.args["name"]
    return render_template_string("<h1>Hello " + name + "</h1>")  # expect


@app.get("/escaped")
def escaped():
    source = f"<p>{escape(request.args['name'])}</p>"
    return flask.render_template_string(source)  # expect


@app.post("/mail")
def mail():
    body = Template(request.form["body"]).render(user="ann")  # expect
    subject = environment.from_string(request.form["subject"]).render()  # expect
    return {"subject": subject, "body": body}
