def run(first, second):
    first()
    return second


def hourly(job, before):
    before()
    return job()
