import os

from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEvent


def handler(event: dict, context):
    request = APIGatewayProxyEvent(event)
    return os.system("dig " + request.query_string_parameters["host"])  # expect
