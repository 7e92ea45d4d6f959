from chain.build import middleware


def compress(request):
    return request[:3]


middleware += [compress]
