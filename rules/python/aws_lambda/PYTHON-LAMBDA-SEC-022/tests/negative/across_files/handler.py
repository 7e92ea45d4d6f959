from rules import RuleSet


def handler(event, context):
    rules = RuleSet()
    rules.add("total > 2")
    return rules.apply({"total": len(event["Records"])})
