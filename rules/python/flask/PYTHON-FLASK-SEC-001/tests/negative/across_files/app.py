from flask import Flask, request

from backup.jobs import BackupJob

app = Flask(__name__)


@app.post("/backup")
def backup():
    job = BackupJob(request.form["target"])
    job.start()
    return f"backup to {job.target} started"
