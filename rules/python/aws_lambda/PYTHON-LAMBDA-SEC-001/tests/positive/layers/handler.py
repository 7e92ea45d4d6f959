from jobs import Job


def handler(event, context):
    return Job(**event["detail"]).run()
