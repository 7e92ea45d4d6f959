from pipeline.worker import work


def start(job, success, failure):
    return prepare(job, failure, success)


def prepare(job, if_bad, if_good):
    return work(job, if_good)
