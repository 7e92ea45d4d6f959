from flask import Blueprint, request

from tools import runner

bp = Blueprint("tools", __name__)


@bp.route("/lint", methods=["POST"])
def lint():
    options = {"path": request.form["path"], "strict": True}
    return runner.lint(**options)
