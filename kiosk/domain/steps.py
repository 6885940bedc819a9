"""How many steps a visit can come to: the m of "step n of m", which may fall on the way and never rises again."""

from dataclasses import replace

from kiosk.domain.ages import atoms
from kiosk.domain.guidance import Guide
from kiosk.domain.questions import ALONE, DETAILS, PLANS, Answers, Purpose, Question
from kiosk.domain.scopes import in_scope, scopes_of
from kiosk.domain.town import Step


def most_steps(guide: Guide, answers: Answers) -> int:
    """Return the most steps that a visit with these answers can come to: the questions, fee and documents, the check.

    Every question that may yet have to be asked counts. An answer makes some of them needless and none needed that was
    not counted before.
    """
    purpose = answers.purpose
    if purpose is None:
        return max(_most(guide, answers.put(Question.PURPOSE, each), each) for each in Purpose)
    asked = guide.questions(answers)
    if all(answers.get(each) is not None for each in asked):
        return _with_pages(len(asked), purpose)
    plan = (Question.PURPOSE, *PLANS[purpose])
    later = [each for each in plan[plan.index(asked[-1]) + 1 :] if each in DETAILS]
    return _with_pages(len(asked) + sum(_may_matter(guide, each, answers) for each in later), purpose)


def _most(guide: Guide, answers: Answers, purpose: Purpose) -> int:
    return _with_pages(1 + sum(_may_matter(guide, each, answers) for each in PLANS[purpose]), purpose)


def _with_pages(questions: int, purpose: Purpose) -> int:
    return questions + (1 if purpose is Purpose.OTHER else 2)


def _may_matter(guide: Guide, question: Question, answers: Answers) -> bool:
    """Tell quickly whether a question may have to be asked: something the town says is about some of its answers only.

    Rather yes than no: `Guide.needed` says for sure, and takes long before the earlier questions are answered.
    """
    if question in ALONE:
        return guide.needed(question, answers)
    if question is Question.AGE:
        return len(atoms(scope.ages for scope in scopes_of(guide.profile))) > 1
    if question in (Question.CARD, Question.PROCEDURE):
        return len(guide.options(question, answers)) > 1
    case = guide.case(answers)
    for scope in scopes_of(guide.profile):
        kept = scope.reasons if question is Question.REASON else scope.grounds
        whole = case.reasons if question is Question.REASON else case.grounds
        about_it = kept is not None and 0 < len(set(whole) & set(kept)) < len(whole)
        if about_it and in_scope(replace(scope, procedures=None), Step.APPLY, case)[0]:
            return True
    return False
