from flask import Flask
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

app = Flask(__name__)
wrapped = DebuggedApplication(app, evalex=True)  # expect

run_simple("127.0.0.1", 5000, app, use_debugger=True)  # expect
