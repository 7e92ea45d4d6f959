from flask import Blueprint, request

from tools import runner

bp = Blueprint("tools", __name__)


@bp.route("/lint", methods=["POST"])
def lint():
    return runner.lint(request.form["path"], strict=True)
