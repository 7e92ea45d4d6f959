def worker():
    result = None
    while True:
        job = yield result
        result = job()
        log(result)


def log(result):
    print(result)
