from flask import Flask, request

from backup import jobs

app = Flask(__name__)


@app.post("/backup")
def backup():
    job = jobs.BackupJob(request.form["target"], keep=request.form.get("keep", "7"))
    job.start()
    return "started"
