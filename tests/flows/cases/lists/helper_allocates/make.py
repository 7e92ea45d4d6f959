def fresh():
    return []


def fresh_with(item):
    result = fresh()
    result.append(item)
    return result
