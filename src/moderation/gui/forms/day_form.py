# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/day_form.ui: edit that file in Qt Designer, then run `make generate`.
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

from moderation.gui.widgets.choices import Toggle
from moderation.gui.widgets.date_field import (DateField, TimeField)
from moderation.gui.widgets.labels import FieldLabel

class Ui_DayForm(object):
    def setupUi(self, DayForm):
        if not DayForm.objectName():
            DayForm.setObjectName(u"DayForm")
        DayForm.resize(512, 200)
        self.fields_grid = QGridLayout(DayForm)
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(16)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.day_label = FieldLabel(DayForm)
        self.day_label.setObjectName(u"day_label")

        self.fields_grid.addWidget(self.day_label, 0, 0, 1, 1)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(16)
        self.day_row.setObjectName(u"day_row")
        self.day = DateField(DayForm)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(168, 0))
        self.day.setMaximumSize(QSize(168, 16777215))

        self.day_row.addWidget(self.day)

        self.dated = Toggle(DayForm)
        self.dated.setObjectName(u"dated")

        self.day_row.addWidget(self.dated)

        self.spacer_day = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.spacer_day)


        self.fields_grid.addLayout(self.day_row, 0, 1, 1, 1)

        self.place_label = FieldLabel(DayForm)
        self.place_label.setObjectName(u"place_label")

        self.fields_grid.addWidget(self.place_label, 1, 0, 1, 1)

        self.place = QLineEdit(DayForm)
        self.place.setObjectName(u"place")

        self.fields_grid.addWidget(self.place, 1, 1, 1, 1)

        self.begin_label = FieldLabel(DayForm)
        self.begin_label.setObjectName(u"begin_label")

        self.fields_grid.addWidget(self.begin_label, 2, 0, 1, 1)

        self.begin = TimeField(DayForm)
        self.begin.setObjectName(u"begin")
        self.begin.setMinimumSize(QSize(120, 0))
        self.begin.setMaximumSize(QSize(120, 16777215))
        self.begin.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.fields_grid.addWidget(self.begin, 2, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.until_label = FieldLabel(DayForm)
        self.until_label.setObjectName(u"until_label")

        self.fields_grid.addWidget(self.until_label, 3, 0, 1, 1)

        self.until_row = QHBoxLayout()
        self.until_row.setSpacing(16)
        self.until_row.setObjectName(u"until_row")
        self.until = TimeField(DayForm)
        self.until.setObjectName(u"until")
        self.until.setMinimumSize(QSize(120, 0))
        self.until.setMaximumSize(QSize(120, 16777215))
        self.until.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.until_row.addWidget(self.until)

        self.invited = Toggle(DayForm)
        self.invited.setObjectName(u"invited")

        self.until_row.addWidget(self.invited)

        self.spacer_until = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.until_row.addItem(self.spacer_until)


        self.fields_grid.addLayout(self.until_row, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.place_label.setBuddy(self.place)
        self.begin_label.setBuddy(self.begin)
        self.until_label.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.dated)
        QWidget.setTabOrder(self.dated, self.place)
        QWidget.setTabOrder(self.place, self.begin)
        QWidget.setTabOrder(self.begin, self.until)
        QWidget.setTabOrder(self.until, self.invited)

        self.retranslateUi(DayForm)
    # setupUi

    def retranslateUi(self, DayForm):
        self.day_label.setText(QCoreApplication.translate("DayForm", u"Date", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DayForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dated.setAccessibleName(QCoreApplication.translate("DayForm", u"Date: fixed", None))
#endif // QT_CONFIG(accessibility)
        self.dated.setText(QCoreApplication.translate("DayForm", u"fixed", None))
        self.place_label.setText(QCoreApplication.translate("DayForm", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("DayForm", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.begin_label.setText(QCoreApplication.translate("DayForm", u"Begin", None))
#if QT_CONFIG(accessibility)
        self.begin.setAccessibleName(QCoreApplication.translate("DayForm", u"Begin", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("DayForm", u"Invited until", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("DayForm", u"Invited until", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.invited.setAccessibleName(QCoreApplication.translate("DayForm", u"Invited until: named in the invitation", None))
#endif // QT_CONFIG(accessibility)
        self.invited.setText(QCoreApplication.translate("DayForm", u"named in the invitation", None))
        pass
    # retranslateUi
