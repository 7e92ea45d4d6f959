from jobs.registry import job


@job
def mail():
    return send()


def send():
    return "sent"
