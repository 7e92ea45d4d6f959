def work(job, callback):
    callback(job)
    return job
