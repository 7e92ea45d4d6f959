from jobs.registry import job


@job
def reports():
    return print("report")
