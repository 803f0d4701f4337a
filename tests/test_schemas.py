"""The schemas for editors agree with the loader: what one refuses for its form, the other refuses too."""

from __future__ import annotations

import copy
import json
import random
import re
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from calmreply import House, HouseError
from calmreply.cli.app import main
from calmreply.house.files import read_folder, starter_folder
from calmreply.house.parts import load_parts
from calmreply.house.schemas import FILES, NAMES, file_schema
from calmreply.reader import Items, Table, read_yaml

SMALL = Path(__file__).resolve().parents[1] / "docs" / "findings" / "house"
STARTER = starter_folder()
FORM = {"POL120", "POL121", "POL122", "POL123", "POL124", "POL125", "POL126", "FAC301"}
"""The codes of form: what is wrong whatever the rest of the house says."""


def plain(node):
    """A node as an editor's reader of YAML 1.2 sees it."""
    if isinstance(node, Table):
        return {entry.key: plain(entry.value) for entry in node.entries}
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    if node.quoted:
        return node.text
    if node.text in {"", "~", "null"}:
        return None
    if node.text in {"true", "false"}:
        return node.text == "true"
    return int(node.text) if re.fullmatch(r"0|-?[1-9][0-9]*", node.text) else node.text


@cache
def house(folder):
    return House.load(folder)


@cache
def checker(name, folder=None):
    return Draft202012Validator(file_schema(name, house(folder) if folder else None))


def read(path):
    node, faults = read_yaml(path.read_bytes(), file=path.name)
    assert not faults
    return plain(node)


SHIPPED = [
    (folder, name, path.relative_to(folder).as_posix())
    for folder in (STARTER, SMALL)
    for name, pattern in FILES.items()
    for path in sorted(folder.glob(pattern))
]


@pytest.mark.parametrize("name", NAMES)
def test_each_schema_is_a_schema(name):
    Draft202012Validator.check_schema(file_schema(name, house(SMALL)))
    if name != "case":
        Draft202012Validator.check_schema(file_schema(name))


@pytest.mark.parametrize(("folder", "name", "file"), SHIPPED)
def test_every_shipped_file_fits_its_schema(folder, name, file):
    data = read(folder / file)
    for schema in (checker(name), checker(name, folder)):
        assert [e.message for e in schema.iter_errors(data)] == []


def test_a_house_gives_its_names():
    policy = file_schema("policy", house(SMALL))
    assert "explain-in-time" in policy["$defs"]["message"]["enum"]
    assert policy["$defs"]["exception"]["properties"]["section"]["enum"][0] == "in-public"
    assert "order.days_late" in policy["$defs"]["rule"]["properties"]["when"]["description"]
    assert "cancel-order" in policy["$defs"]["rule"]["properties"]["do"]["enum"]


def test_every_key_has_words_for_the_author():
    def lacking(node, path):
        for key, inner in (node.get("properties") or {}).items():
            if not (inner.get("description") or "$ref" in inner or "anyOf" in inner):
                yield f"{path}.{key}"
            yield from lacking(inner, f"{path}.{key}")

    for name in ("house", "policy", "channels", "scenarios"):
        schema = file_schema(name)
        parts = [schema, *schema.get("$defs", {}).values()]
        assert [gap for part in parts for gap in lacking(part, name)] == []


# -- agreement ---------------------------------------------------------------------------------------------------------


@cache
def english():
    """The small house in English alone, so that it loads quickly."""
    whole = read_folder(SMALL)
    text = whole.settings[1].decode().replace("  it: {register: formal, chain: [en]}\n", "")
    messages = {"en": whole.messages["en"]}
    return whole._replace(settings=("house.yaml", text.encode()), messages=messages, locks={})


def loader(file, data):
    """The codes of the findings with this data in place of a file."""
    whole = english()
    text = json.dumps(data, ensure_ascii=False, indent=1).encode()

    def swap(pair):
        return (file, text) if pair[0] == file else pair

    faults = []
    parts = load_parts(
        whole._replace(
            settings=swap(whole.settings), policy=tuple(map(swap, whole.policy)), channels=swap(whole.channels)
        ),
        faults,
    )
    if parts is not None and not any(f.severity == "error" for f in faults):
        try:
            faults = [*faults, *House(parts).check()]
        except HouseError as error:
            faults = list(error.findings)
    return {f.code for f in faults if f.severity == "error"}


def places(data, path=()):
    """Every place in the data, as a path of keys and positions."""
    yield path
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))


def at(data, path):
    for step in path:
        data = data[step]
    return data


def misspelt(word, shuffler):
    spot = shuffler.randrange(len(word))
    return word[:spot] + shuffler.choice("aeioxz") + word[spot:]


def mutations(data, shuffler, times):
    """Slips of an author: each with what was done."""
    spots = [path for path in places(data) if path]
    for _ in range(times):
        changed = copy.deepcopy(data)
        path = shuffler.choice(spots)
        holder, key = at(changed, path[:-1]), path[-1]
        value = holder[key]
        kind = shuffler.choice(["key", "more", "less", "shape", "word", "list", "empty"])
        if kind == "key" and isinstance(holder, dict):
            new = misspelt(key, shuffler)
            if new in holder:
                continue
            pairs = [(new if k == key else k, v) for k, v in holder.items()]
            holder.clear()
            holder.update(pairs)
        elif kind == "more" and isinstance(holder, dict):
            holder["colour"] = "red"
        elif kind == "less":
            del holder[key]
        elif kind == "shape":
            holder[key] = {"colour": "red"} if not isinstance(value, dict) else "red"
        elif kind == "list":
            holder[key] = [value] if not isinstance(value, list) else "red"
        elif kind == "empty":
            holder[key] = None
        elif kind == "word" and isinstance(value, str) and value:
            holder[key] = misspelt(value, shuffler)
        else:
            continue
        yield f"{kind} at {'.'.join(map(str, path))}", changed


AGREE = ["house.yaml", "channels.yaml", "policy/10-open.yaml", "policy/20-remedy.yaml", "policy/30-answers.yaml"]


@pytest.mark.parametrize("file", AGREE)
def test_the_schema_refuses_what_the_loader_refuses_for_its_form_and_accepts_what_it_accepts(file):
    name = next(n for n, pattern in FILES.items() if Path(file).match(pattern))
    data = plain(read_yaml(dict([english().settings]).get(file, b"") or (SMALL / file).read_bytes(), file=file)[0])
    schema = checker(name)
    assert loader(file, data) == set()
    tried = 0
    for what, changed in mutations(data, random.Random(f"schemas {file}"), 32):
        refused, codes = not schema.is_valid(changed), loader(file, changed)
        assert not refused or codes, f"{what}: refused by the schema alone"
        lax = codes & FORM and not refused
        assert not lax, f"{what}: the loader says {sorted(codes)}, and the schema accepts it"
        tried += 1
    assert tried >= 18


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("house", {"name": "x", "source": "en", "languages": {"en": {}}, "colour": "red"}),
        ("house", {"name": "x", "source": "en"}),
        ("house", {"name": "x", "source": "en", "languages": {"en": {"register": "polite"}}}),
        ("house", {"name": "x", "source": "en", "languages": {"en": {}}, "ask_at_most": 30}),
        ("policy", {"section": "a", "kind": "remedies", "per": "issue"}),
        ("policy", {"section": "a", "kind": "say", "per": "issue", "ruels": []}),
        (
            "policy",
            {"sections": [{"section": "a", "kind": "say", "per": "issue", "rules": [{"id": "b", "whn": "true"}]}]},
        ),
        ("policy", {"claims": [{"never": {"gives": "refund"}}]}),
        ("policy", {"limits": [{"id": "a", "of": {"kind": "voucher"}, "over": "cut"}]}),
        ("channels", {"channels": {"email": {"limt": 5}}}),
        ("channels", {"chanels": {}}),
        ("scenarios", {"scenarios": [{"scenario": "a", "expects": {}}]}),
        ("scenarios", {"scenarios": [{"scenario": "a", "replies": [{"say": "Hello"}]}]}),
    ],
)
def test_a_slip_is_refused(name, data):
    assert not checker(name).is_valid(data)


# -- the command -------------------------------------------------------------------------------------------------------


def run(*args):
    result = CliRunner().invoke(main, args)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_the_command_prints_a_schema():
    assert json.loads(run("schema", "policy").stdout)["title"] == "policy"
    assert "explain-in-time" in run("schema", "policy", "--house", str(SMALL)).stdout
    listed = run("schema").stdout
    assert all(name in listed for name in NAMES)


def test_the_command_writes_all_schemas(tmp_path):
    run("schema", "--output", str(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{name}.schema.json" for name in NAMES]


def test_a_new_house_names_its_schemas_and_is_without_a_fault(tmp_path):
    folder = tmp_path / "house"
    assert run("new", str(folder)).exit_code == 0
    for pattern in FILES.values():
        for path in folder.glob(pattern):
            named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text(encoding="utf-8"))
            assert named is not None
            assert (path.parent / named[1]).resolve().is_file()
    assert House.load(folder).hash == House.starter().hash
