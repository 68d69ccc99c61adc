# SPDX-License-Identifier: EUPL-1.2
"""The patterns of the forms in which people write a date, each with what reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from moderation.domain.date_forms import (
    Read,
    calendar_week,
    counted_on,
    day_or_year,
    fixed_day,
    named_month,
    near_day,
    nth_stretch,
    nth_weekday,
    numbered_month,
    numeric,
    odd_year,
    period,
    stretch_of_days,
    stretch_of_named_days,
    this_or_next,
    weekday,
)
from moderation.domain.date_words import (
    DAYS,
    ENDINGS,
    MONTHS,
    NEAR,
    NTH,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    SHORT_DAYS,
    either,
)

_D = "[0-9]"
_YEAR = rf"(?:(?P<year>{_D}{{4}})(?![/–-]{_D}|{_D})|['’](?P<short>{_D}{{2}})(?!{_D}))"
_YEAR_FIRST = rf"(?P<year>{_D}{{4}})\s?[/-]?\s?"
_AFTER_SLASH = rf"/(?P<slash>{_D}{{2}})(?!{_D})"
_AT_LAST = rf"\s(?P<bare>{_D}{{2}})(?=\s*(?:$|[,;)!?]|\.(?!{_D})))"
"""A year of two digits behind a month is one where nothing follows that it could count."""
_WD = (
    rf"(?:(?P<wd>{either(DAYS)}|{either(SHORT_DAYS)})\.?[,:]?\s(?:(?:morgens?|früh|nachmittags?|"
    rf"abends?),?\s)?(?P<bracket>\()?(?:(?:de[mnr]|the)\s)?)?"
)
_WD_END = r"(?(bracket)\))"
"""The bracket that a weekday opened before its date: Montag (3.5.)."""
_WD_BEHIND = (
    rf"(?:,?\s\((?P<wd0>{either(DAYS)}|{either(SHORT_DAYS)})\.?\)"
    rf"|,?\s(?P<wd1>{either(DAYS)})(?=\s*(?:$|[,;.!?])))?"
)
_MONTH = rf"(?P<name>{either(MONTHS)})\.?"
_NUMERIC = (
    rf"(?P<day>{_D}{{1,2}})\.\s?(?P<month>{_D}{{1,2}})\."
    rf"(?:\s?(?P<year>{_D}{{4}})|(?P<short>{_D}{{2}}))?(?!\s?(?:uhr|%)|{_D}|\s?[–-]\s?{_D})"
)
_PART = (
    rf"(?:(?:(?P<part0>{either(PARTS)})(?:\s?[/–-]\s?|\s(?:bis|und|oder|to|or)\s))?"
    rf"(?P<part>{either(PARTS)})[\s-](?:(?:de[rs]|the)\s)?)"
)
_DASH = r"\s?(?:-|–|—|bis|und|to|and|/)\s?(?:zum\s)?"
_WEEK = r"(?:kw|kalenderwoche|cw|calendar\sweek|week)\.?\s?"
_WHICH = r"(?:nächste[nrms]?|kommende[nrms]?|next|coming)"
_NTH = rf"(?P<nth>{either(NTH)})(?:\.|[nrms]|st|nd|rd|th)?"
_OF_MONTH = (
    rf"(?:(?:im|in|de[rs]|vom|of|in\sthe)\s)?(?:monats?\s|month\s(?:of\s)?)?{_MONTH}(?:\s?{_YEAR})?"
)
_OF_WEEK = rf"(?:(?P<next0>{_WHICH}\s(?:woche|week)),?\s(?:am\s|on\s)?)?"

_SENTENCE: tuple[tuple[str, Read], ...] = (
    (rf"{_WD}(?P<year>{_D}{{4}})-(?P<month>{_D}{{1,2}})-(?P<day>{_D}{{1,2}}){_WD_END}", numeric),
    (
        (
            rf"(?P<day0>{_D}{{1,2}})\.(?:\s?(?P<month0>{_D}{{1,2}})\.\s?(?P<year0>{_D}{{4}})?)?"
            rf"{_DASH}{_NUMERIC}"
        ),
        stretch_of_days,
    ),
    (rf"{_WD}{_NUMERIC}{_WD_END}{_WD_BEHIND}", numeric),
    (
        (
            rf"{_WD}(?P<day>{_D}{{1,2}})\.\s?(?P<month>{_D}{{1,2}})\."
            rf"(?P<odd>{_D}{{3}}|{_D}{{5,6}})(?![.,]?{_D}){_WD_END}"
        ),
        odd_year,
    ),
    (
        (
            rf"{_WD}(?P<day>{_D}{{1,2}})(?P<sep>[/-])(?P<month>{_D}{{1,2}})(?P=sep)"
            rf"(?P<year>{_D}{{4}})(?!{_D}){_WD_END}"
        ),
        numeric,
    ),
    (
        (
            rf"(?P<day0>{_D}{{1,2}})(?:\.|st|nd|rd|th)?{_DASH}{_WD}(?P<day>{_D}{{1,2}})"
            rf"(?:\.|st|nd|rd|th)?\s?(?:of\s)?{_MONTH}(?:,?\s?{_YEAR}|{_AT_LAST})?{_WD_END}"
        ),
        stretch_of_named_days,
    ),
    (
        (
            rf"{_WD}(?P<day>{_D}{{1,2}})(?:\.|st|nd|rd|th)?\s?(?:of\s)?{_MONTH}"
            rf"(?:,?\s?{_YEAR}|{_AT_LAST})?{_WD_END}{_WD_BEHIND}"
        ),
        named_month,
    ),
    (
        (
            rf"{_WD}{_MONTH}\s(?P<day>{_D}{{1,2}})(?:st|nd|rd|th)?(?!{_D}|\.)(?:,?\s{_YEAR})?"
            rf"{_WD_END}"
        ),
        named_month,
    ),
    (rf"{_NTH}\s?(?P<weekday>{either(DAYS)})s?\s{_OF_MONTH}", nth_weekday),
    (
        (
            rf"{_NTH}(?:\s(?:volle[nrms]?|ganze[nrms]?|full))?\s(?:[^\W\d_]*"
            rf"(?:woche|wochenende|tage?s?|hälfte|drittel|dekade|week|weekend|day|half))\s{_OF_MONTH}"
        ),
        nth_stretch,
    ),
    (rf"{_PART}?{_MONTH}(?:\s?{_YEAR})?", period),
    (rf"{_PART}?(?P<season>{either(SEASONS)})(?:\s(?P<year>{_D}{{4}})(?:/{_D}{{2,4}})?)?", period),
    (
        (
            rf"{_PART}?(?:q\s?(?P<quarter0>[1-4])|(?P<quarter1>[1-4]|{either(ORDINALS)})[rsmn]?\.?"
            rf"(?:st|nd|rd|th)?\s?(?:quartals?|quarter))"
            rf"(?:\s?/?\s?(?:of\s)?{_YEAR}|{_AFTER_SLASH}|{_AT_LAST})?"
        ),
        period,
    ),
    (
        (
            rf"{_PART}?(?:h\s?(?P<half0>[12])|(?P<half1>[12]|erste|zweite|first|second|i|ii)[rsmn]?\.?"
            rf"(?:st|nd)?\s?(?:halbjahre?s?|half(?:-year)?))"
            rf"(?:\s?/?\s?(?:of\s)?{_YEAR}|{_AFTER_SLASH})?"
        ),
        period,
    ),
    (rf"{_YEAR_FIRST}(?:q\s?(?P<quarter0>[1-4])|h\s?(?P<half0>[12]))", period),
    (rf"{_YEAR_FIRST}{_WEEK}(?P<week>{_D}{{1,2}})", calendar_week),
    (rf"(?P<month>{_D}{{1,2}})/(?P<year>{_D}{{4}})(?!{_D})", numbered_month),
    (rf"{_PART}?(?P<said>(?:im\s|des\s)?jahre?s?\s|the\syear\s)?{_YEAR}", period),
    (rf"jahres(?P<ending>{either(ENDINGS)})s?(?:\s{_YEAR})?", period),
    (
        (
            rf"{_PART}(?P<which>{_WHICH}|diese[nrms]?|this)?\s?"
            r"(?P<unit>woche|week|monate?s?|month|quartals?|quarter|jahre?s?|year)"
        ),
        this_or_next,
    ),
    (
        (
            rf"(?P<which>{_WHICH}|diese[nrms]?|this)\s"
            r"(?P<unit>woche|week|monate?s?|month|quartals?|quarter|jahre?s?|year)"
        ),
        this_or_next,
    ),
    (rf"(?P<which>)(?P<unit>monat|quartal)s(?P<ending>{either(ENDINGS)})s?", this_or_next),
    (
        (
            rf"{_WEEK}(?P<week>{_D}{{1,2}})(?!{_D})"
            rf"(?:\s?(?:-|–|bis|und|to|and)\s?(?:kw\s?)?(?P<until>{_D}{{1,2}})(?!{_D}|\.))?"
            rf"(?:\s?[/,.]?\s?\(?(?:of\s|in\s)?(?P<year>{_D}{{4}})(?!{_D})|/(?P<other>{_D}{{2}})(?!{_D}))?"
        ),
        calendar_week,
    ),
    (
        (
            rf"(?P<week>{_D}{{1,2}})\.(?:\s?(?:-|–|bis|und)\s?(?P<until>{_D}{{1,2}})\.)?\s?"
            rf"(?:kw|kalenderwoche)(?:\s?/?\s?(?P<year>{_D}{{4}})(?!{_D}))?"
        ),
        calendar_week,
    ),
    (
        (
            r"(?:in|innerhalb|innerhalb\svon|binnen|within)\s"
            r"(?:(?:ca\.?|circa|etwa|rund|ungefähr|about|de[nr]\snächsten|the\snext)\s)?"
            rf"(?:(?P<half>einem\shalben|half\sa)"
            rf"|(?:(?:{_D}{{1,3}}|{either(NUMBERS)})\s?(?:-|–|bis|to)\s?)?"
            rf"(?P<count>{_D}{{1,3}}|{either(NUMBERS)}))\s"
            r"(?P<unit>tag(?:e[ns]?)?|wochen?|monat(?:e[ns]?)?|jahr(?:e[ns]?)?|days?|weeks?|months?|"
            r"years?)(?!\s(?:nach|ab|vor|seit|after|before))"
        ),
        counted_on,
    ),
    (
        (
            rf"{_OF_WEEK}(?:(?:{_WHICH}|diese[nrms]?|this)\s)?(?P<weekday>{either(DAYS)})"
            rf"(?P<when>(?:\s|-)?(?:morgens?|früh|vormittags?|mittags?|nachmittags?|abends?|morning|"
            rf"afternoon|evening))?(?:(?P<next1>\s(?:in\s)?(?:der\s)?{_WHICH}\s(?:woche|week))"
            rf"|\sin\s(?P<weeks>{_D}{{1,2}}|{either(NUMBERS)})\s(?:wochen?|weeks?))?"
        ),
        weekday,
    ),
    (
        rf"(?P<near>{either(NEAR)})(?:\s(?:morgen|früh|vormittag|mittag|nachmittag|abend))?",
        near_day,
    ),
    (
        (
            r"(?:bis\s)?(?P<way>nach|vor|zum|zur|after|before|by)\s(?:de[mnr]\s|the\snext\s|the\s)?"
            rf"(?:nächsten\s)?(?P<event>[^\W\d_]{{4,}})(?:\s{_YEAR})?"
        ),
        fixed_day,
    ),
)
_ALONE: tuple[tuple[str, Read], ...] = (
    (rf"{_WD}(?P<day>{_D}{{1,2}})[./-](?P<month>{_D}{{1,2}})[./-]?{_WD_END}", numeric),
    (
        (
            rf"{_WD}(?P<day>{_D}{{1,2}})(?P<sep>[./-])(?P<month>{_D}{{1,2}})(?P=sep)"
            rf"(?P<year>{_D}{{4}}|{_D}{{2}}){_WD_END}"
        ),
        numeric,
    ),
    (rf"(?P<month>{_D}{{1,2}})[./-](?P<year>{_D}{{4}})", numbered_month),
    (rf"(?P<day>{_D}{{2}})(?P<month>{_D}{{2}})(?P<year>{_D}{{4}}|{_D}{{2}})", numeric),
    (rf"(?P<year>{_D}{{4}})(?P<month>{_D}{{2}})(?P<day>{_D}{{2}})", numeric),
    (rf"(?P<day>{_D}{{2}})(?P<month>{_D}{{2}})", day_or_year),
    (rf"(?P<weekday>{either(SHORT_DAYS)})\.?", weekday),
)
_AT_END = (rf"(?P<day>{_D}{{1,2}})\.(?P<month>{_D}{{1,2}})(?=\s*(?:$|[,;:!?)]))", numeric)
"""Without its last dot it is a date after "bis" or "am" alone, where nothing is counted."""


def _compiled(forms: Sequence[tuple[str, Read]], frame: str) -> list[tuple[re.Pattern[str], Read]]:
    return [(re.compile(frame.format(form), re.IGNORECASE), read) for form, read in forms]


SENTENCE = _compiled(
    _SENTENCE, r"(?<![\w.])(?<!(?<![a-zäöüß])(?<!q[1-4])(?<![0-9]{{4}})/)(?<![0-9],)(?:{})(?!\w)"
)
"""Forms that are looked for anywhere; behind a stroke where it parts two of them: Mai/Juni."""
AT_END = _compiled((_AT_END,), r"(?<![\w./])(?:{})")[0]
ALONE = _compiled(_ALONE + _SENTENCE, r"(?:{})")
"""Forms of a field for a date, which holds nothing else."""
