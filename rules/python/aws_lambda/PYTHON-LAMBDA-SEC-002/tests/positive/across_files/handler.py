from video.encode import encode


def handler(event, context):
    records = event["Records"]
    return [encode(record["s3"]["object"]["key"]) for record in records]
