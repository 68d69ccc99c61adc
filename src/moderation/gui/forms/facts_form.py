# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/facts_form.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLineEdit,
    QSizePolicy, QSpacerItem, QWidget)

from moderation.gui.widgets.choices import (SegmentedControl, Toggle)
from moderation.gui.widgets.date_field import (DateField, TimeField)
from moderation.gui.widgets.labels import FieldLabel

class Ui_FactsForm(object):
    def setupUi(self, FactsForm):
        if not FactsForm.objectName():
            FactsForm.setObjectName(u"FactsForm")
        FactsForm.resize(552, 520)
        self.fields_grid = QGridLayout(FactsForm)
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(16)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.title_label = FieldLabel(FactsForm)
        self.title_label.setObjectName(u"title_label")

        self.fields_grid.addWidget(self.title_label, 0, 0, 1, 1)

        self.title = QLineEdit(FactsForm)
        self.title.setObjectName(u"title")

        self.fields_grid.addWidget(self.title, 0, 1, 1, 1)

        self.subtitle_label = FieldLabel(FactsForm)
        self.subtitle_label.setObjectName(u"subtitle_label")

        self.fields_grid.addWidget(self.subtitle_label, 1, 0, 1, 1)

        self.subtitle = QLineEdit(FactsForm)
        self.subtitle.setObjectName(u"subtitle")

        self.fields_grid.addWidget(self.subtitle, 1, 1, 1, 1)

        self.municipality_label = FieldLabel(FactsForm)
        self.municipality_label.setObjectName(u"municipality_label")

        self.fields_grid.addWidget(self.municipality_label, 2, 0, 1, 1)

        self.municipality = QLineEdit(FactsForm)
        self.municipality.setObjectName(u"municipality")

        self.fields_grid.addWidget(self.municipality, 2, 1, 1, 1)

        self.place_label = FieldLabel(FactsForm)
        self.place_label.setObjectName(u"place_label")

        self.fields_grid.addWidget(self.place_label, 3, 0, 1, 1)

        self.place = QLineEdit(FactsForm)
        self.place.setObjectName(u"place")

        self.fields_grid.addWidget(self.place, 3, 1, 1, 1)

        self.day_label = FieldLabel(FactsForm)
        self.day_label.setObjectName(u"day_label")

        self.fields_grid.addWidget(self.day_label, 4, 0, 1, 1)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(16)
        self.day_row.setObjectName(u"day_row")
        self.day = DateField(FactsForm)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(168, 0))
        self.day.setMaximumSize(QSize(168, 16777215))

        self.day_row.addWidget(self.day)

        self.dated = Toggle(FactsForm)
        self.dated.setObjectName(u"dated")

        self.day_row.addWidget(self.dated)

        self.spacer_day = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.spacer_day)


        self.fields_grid.addLayout(self.day_row, 4, 1, 1, 1)

        self.begin_label = FieldLabel(FactsForm)
        self.begin_label.setObjectName(u"begin_label")

        self.fields_grid.addWidget(self.begin_label, 5, 0, 1, 1)

        self.begin = TimeField(FactsForm)
        self.begin.setObjectName(u"begin")
        self.begin.setMinimumSize(QSize(120, 0))
        self.begin.setMaximumSize(QSize(120, 16777215))
        self.begin.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.fields_grid.addWidget(self.begin, 5, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.until_label = FieldLabel(FactsForm)
        self.until_label.setObjectName(u"until_label")

        self.fields_grid.addWidget(self.until_label, 6, 0, 1, 1)

        self.until_row = QHBoxLayout()
        self.until_row.setSpacing(16)
        self.until_row.setObjectName(u"until_row")
        self.until = TimeField(FactsForm)
        self.until.setObjectName(u"until")
        self.until.setMinimumSize(QSize(120, 0))
        self.until.setMaximumSize(QSize(120, 16777215))
        self.until.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.until_row.addWidget(self.until)

        self.invited = Toggle(FactsForm)
        self.invited.setObjectName(u"invited")

        self.until_row.addWidget(self.invited)

        self.spacer_until = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.until_row.addItem(self.spacer_until)


        self.fields_grid.addLayout(self.until_row, 6, 1, 1, 1)

        self.moderation_label = FieldLabel(FactsForm)
        self.moderation_label.setObjectName(u"moderation_label")

        self.fields_grid.addWidget(self.moderation_label, 7, 0, 1, 1)

        self.moderation = QLineEdit(FactsForm)
        self.moderation.setObjectName(u"moderation")

        self.fields_grid.addWidget(self.moderation, 7, 1, 1, 1)

        self.series_label = FieldLabel(FactsForm)
        self.series_label.setObjectName(u"series_label")

        self.fields_grid.addWidget(self.series_label, 8, 0, 1, 1)

        self.series = QLineEdit(FactsForm)
        self.series.setObjectName(u"series")

        self.fields_grid.addWidget(self.series, 8, 1, 1, 1)

        self.language_label = FieldLabel(FactsForm)
        self.language_label.setObjectName(u"language_label")

        self.fields_grid.addWidget(self.language_label, 9, 0, 1, 1)

        self.language = SegmentedControl(FactsForm)
        self.language.setObjectName(u"language")

        self.fields_grid.addWidget(self.language, 9, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.closed = Toggle(FactsForm)
        self.closed.setObjectName(u"closed")

        self.fields_grid.addWidget(self.closed, 10, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.fields_grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.subtitle_label.setBuddy(self.subtitle)
        self.municipality_label.setBuddy(self.municipality)
        self.place_label.setBuddy(self.place)
        self.day_label.setBuddy(self.day)
        self.begin_label.setBuddy(self.begin)
        self.until_label.setBuddy(self.until)
        self.moderation_label.setBuddy(self.moderation)
        self.series_label.setBuddy(self.series)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.subtitle)
        QWidget.setTabOrder(self.subtitle, self.municipality)
        QWidget.setTabOrder(self.municipality, self.place)
        QWidget.setTabOrder(self.place, self.day)
        QWidget.setTabOrder(self.day, self.dated)
        QWidget.setTabOrder(self.dated, self.begin)
        QWidget.setTabOrder(self.begin, self.until)
        QWidget.setTabOrder(self.until, self.invited)
        QWidget.setTabOrder(self.invited, self.moderation)
        QWidget.setTabOrder(self.moderation, self.series)
        QWidget.setTabOrder(self.series, self.language)
        QWidget.setTabOrder(self.language, self.closed)

        self.retranslateUi(FactsForm)
    # setupUi

    def retranslateUi(self, FactsForm):
        self.title_label.setText(QCoreApplication.translate("FactsForm", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("FactsForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.subtitle_label.setText(QCoreApplication.translate("FactsForm", u"Subtitle", None))
#if QT_CONFIG(accessibility)
        self.subtitle.setAccessibleName(QCoreApplication.translate("FactsForm", u"Subtitle", None))
#endif // QT_CONFIG(accessibility)
        self.municipality_label.setText(QCoreApplication.translate("FactsForm", u"Municipality", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("FactsForm", u"Municipality", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("FactsForm", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("FactsForm", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("FactsForm", u"Date", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("FactsForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dated.setAccessibleName(QCoreApplication.translate("FactsForm", u"Date: fixed", None))
#endif // QT_CONFIG(accessibility)
        self.dated.setText(QCoreApplication.translate("FactsForm", u"fixed", None))
        self.begin_label.setText(QCoreApplication.translate("FactsForm", u"Begin", None))
#if QT_CONFIG(accessibility)
        self.begin.setAccessibleName(QCoreApplication.translate("FactsForm", u"Begin", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("FactsForm", u"Invited until", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("FactsForm", u"Invited until", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.invited.setAccessibleName(QCoreApplication.translate("FactsForm", u"Invited until: named in the invitation", None))
#endif // QT_CONFIG(accessibility)
        self.invited.setText(QCoreApplication.translate("FactsForm", u"named in the invitation", None))
        self.moderation_label.setText(QCoreApplication.translate("FactsForm", u"Moderation", None))
#if QT_CONFIG(accessibility)
        self.moderation.setAccessibleName(QCoreApplication.translate("FactsForm", u"Moderation", None))
#endif // QT_CONFIG(accessibility)
        self.series_label.setText(QCoreApplication.translate("FactsForm", u"Series", None))
#if QT_CONFIG(accessibility)
        self.series.setAccessibleName(QCoreApplication.translate("FactsForm", u"Series", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("FactsForm", u"Wall, minutes in", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("FactsForm", u"Language of wall and minutes", None))
#endif // QT_CONFIG(accessibility)
        self.closed.setText(QCoreApplication.translate("FactsForm", u"Closed session", None))
        pass
    # retranslateUi
