def pack(data):
    return data


def unpack(data):
    return pack(data)
