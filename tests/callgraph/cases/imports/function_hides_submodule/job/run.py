from job.retry import again


def run():
    return again()
