from rules import RuleSet


def handler(event, context):
    rules = RuleSet()
    for record in event["Records"]:
        rules.add(record["body"])
    return rules.apply({"total": 3})
