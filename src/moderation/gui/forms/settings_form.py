# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_form.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDoubleSpinBox, QGridLayout,
    QHBoxLayout, QSizePolicy, QSpinBox, QWidget)

from moderation.gui.widgets.buttons import Button
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.frames import Hairline
from moderation.gui.widgets.labels import (ElidingLabel, FieldLabel, NoteLabel, PartLabel)

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        SettingsForm.resize(552, 480)
        self.fields = QGridLayout(SettingsForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(24)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.language_label = FieldLabel(SettingsForm)
        self.language_label.setObjectName(u"language_label")

        self.fields.addWidget(self.language_label, 0, 0, 1, 1)

        self.language = SegmentedControl(SettingsForm)
        self.language.setObjectName(u"language")

        self.fields.addWidget(self.language, 0, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.colours_label = FieldLabel(SettingsForm)
        self.colours_label.setObjectName(u"colours_label")

        self.fields.addWidget(self.colours_label, 1, 0, 1, 1)

        self.colours = SegmentedControl(SettingsForm)
        self.colours.setObjectName(u"colours")

        self.fields.addWidget(self.colours, 1, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.contrast_label = FieldLabel(SettingsForm)
        self.contrast_label.setObjectName(u"contrast_label")

        self.fields.addWidget(self.contrast_label, 2, 0, 1, 1)

        self.contrast = SegmentedControl(SettingsForm)
        self.contrast.setObjectName(u"contrast")

        self.fields.addWidget(self.contrast, 2, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.wall_rule = Hairline(SettingsForm)
        self.wall_rule.setObjectName(u"wall_rule")

        self.fields.addWidget(self.wall_rule, 3, 0, 1, 2)

        self.wall_part = PartLabel(SettingsForm)
        self.wall_part.setObjectName(u"wall_part")

        self.fields.addWidget(self.wall_part, 4, 0, 1, 2)

        self.screen_label = FieldLabel(SettingsForm)
        self.screen_label.setObjectName(u"screen_label")

        self.fields.addWidget(self.screen_label, 5, 0, 1, 1)

        self.screen = QComboBox(SettingsForm)
        self.screen.setObjectName(u"screen")

        self.fields.addWidget(self.screen, 5, 1, 1, 1)

        self.theme_label = FieldLabel(SettingsForm)
        self.theme_label.setObjectName(u"theme_label")

        self.fields.addWidget(self.theme_label, 6, 0, 1, 1)

        self.theme = SegmentedControl(SettingsForm)
        self.theme.setObjectName(u"theme")

        self.fields.addWidget(self.theme, 6, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.room_rule = Hairline(SettingsForm)
        self.room_rule.setObjectName(u"room_rule")

        self.fields.addWidget(self.room_rule, 7, 0, 1, 2)

        self.room_part = PartLabel(SettingsForm)
        self.room_part.setObjectName(u"room_part")

        self.fields.addWidget(self.room_part, 8, 0, 1, 2)

        self.room_depth_label = FieldLabel(SettingsForm)
        self.room_depth_label.setObjectName(u"room_depth_label")

        self.fields.addWidget(self.room_depth_label, 9, 0, 1, 1)

        self.room_depth = QDoubleSpinBox(SettingsForm)
        self.room_depth.setObjectName(u"room_depth")
        self.room_depth.setMinimumSize(QSize(128, 0))
        self.room_depth.setMaximumSize(QSize(128, 16777215))
        self.room_depth.setDecimals(1)
        self.room_depth.setMinimum(1.000000000000000)
        self.room_depth.setMaximum(60.000000000000000)
        self.room_depth.setSingleStep(0.500000000000000)
        self.room_depth.setSuffix(u" m")

        self.fields.addWidget(self.room_depth, 9, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.image_width_label = FieldLabel(SettingsForm)
        self.image_width_label.setObjectName(u"image_width_label")

        self.fields.addWidget(self.image_width_label, 10, 0, 1, 1)

        self.image_width = QDoubleSpinBox(SettingsForm)
        self.image_width.setObjectName(u"image_width")
        self.image_width.setMinimumSize(QSize(128, 0))
        self.image_width.setMaximumSize(QSize(128, 16777215))
        self.image_width.setDecimals(1)
        self.image_width.setMinimum(0.500000000000000)
        self.image_width.setMaximum(20.000000000000000)
        self.image_width.setSingleStep(0.500000000000000)
        self.image_width.setSuffix(u" m")

        self.fields.addWidget(self.image_width, 10, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.smallest = NoteLabel(SettingsForm)
        self.smallest.setObjectName(u"smallest")
        self.smallest.setWordWrap(True)

        self.fields.addWidget(self.smallest, 11, 0, 1, 2)

        self.grace_rule = Hairline(SettingsForm)
        self.grace_rule.setObjectName(u"grace_rule")

        self.fields.addWidget(self.grace_rule, 12, 0, 1, 2)

        self.grace_label = FieldLabel(SettingsForm)
        self.grace_label.setObjectName(u"grace_label")

        self.fields.addWidget(self.grace_label, 13, 0, 1, 1)

        self.grace = QSpinBox(SettingsForm)
        self.grace.setObjectName(u"grace")
        self.grace.setMinimumSize(QSize(228, 0))
        self.grace.setMaximum(240)
        self.grace.setSingleStep(5)

        self.fields.addWidget(self.grace, 13, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.mail_rule = Hairline(SettingsForm)
        self.mail_rule.setObjectName(u"mail_rule")

        self.fields.addWidget(self.mail_rule, 14, 0, 1, 2)

        self.mail_label = FieldLabel(SettingsForm)
        self.mail_label.setObjectName(u"mail_label")

        self.fields.addWidget(self.mail_label, 15, 0, 1, 1)

        self.mail_row = QHBoxLayout()
        self.mail_row.setSpacing(8)
        self.mail_row.setObjectName(u"mail_row")
        self.mail = ElidingLabel(SettingsForm)
        self.mail.setObjectName(u"mail")

        self.mail_row.addWidget(self.mail)

        self.mail_button = Button(SettingsForm)
        self.mail_button.setObjectName(u"mail_button")
        self.mail_button.setProperty(u"small", True)

        self.mail_row.addWidget(self.mail_button)

        self.mail_row.setStretch(0, 1)

        self.fields.addLayout(self.mail_row, 15, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
        self.colours_label.setBuddy(self.colours)
        self.contrast_label.setBuddy(self.contrast)
        self.screen_label.setBuddy(self.screen)
        self.theme_label.setBuddy(self.theme)
        self.room_depth_label.setBuddy(self.room_depth)
        self.image_width_label.setBuddy(self.image_width)
        self.grace_label.setBuddy(self.grace)
        self.mail_label.setBuddy(self.mail_button)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language, self.colours)
        QWidget.setTabOrder(self.colours, self.contrast)
        QWidget.setTabOrder(self.contrast, self.screen)
        QWidget.setTabOrder(self.screen, self.theme)
        QWidget.setTabOrder(self.theme, self.room_depth)
        QWidget.setTabOrder(self.room_depth, self.image_width)
        QWidget.setTabOrder(self.image_width, self.grace)
        QWidget.setTabOrder(self.grace, self.mail_button)

        self.retranslateUi(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm):
        self.language_label.setText(QCoreApplication.translate("SettingsForm", u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.colours_label.setText(QCoreApplication.translate("SettingsForm", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.colours.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Colours of the windows", None))
#endif // QT_CONFIG(accessibility)
        self.contrast_label.setText(QCoreApplication.translate("SettingsForm", u"Contrast", None))
#if QT_CONFIG(accessibility)
        self.contrast.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Contrast of the windows", None))
#endif // QT_CONFIG(accessibility)
        self.wall_part.setText(QCoreApplication.translate("SettingsForm", u"Wall", None))
        self.screen_label.setText(QCoreApplication.translate("SettingsForm", u"Display", None))
#if QT_CONFIG(accessibility)
        self.screen.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Display of the wall", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("SettingsForm", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Colours of the wall", None))
#endif // QT_CONFIG(accessibility)
        self.room_part.setText(QCoreApplication.translate("SettingsForm", u"Room", None))
        self.room_depth_label.setText(QCoreApplication.translate("SettingsForm", u"From the last row to the wall", None))
#if QT_CONFIG(accessibility)
        self.room_depth.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Depth of the room", None))
#endif // QT_CONFIG(accessibility)
        self.image_width_label.setText(QCoreApplication.translate("SettingsForm", u"Width of the picture on the wall", None))
#if QT_CONFIG(accessibility)
        self.image_width.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Width of the picture", None))
#endif // QT_CONFIG(accessibility)
        self.grace_label.setText(QCoreApplication.translate("SettingsForm", u"Counts as present from the start", None))
#if QT_CONFIG(accessibility)
        self.grace.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Minutes after the start within which somebody who is noted counts as present from the start", None))
#endif // QT_CONFIG(accessibility)
        self.grace.setPrefix(QCoreApplication.translate("SettingsForm", u"if noted within ", None))
        self.grace.setSuffix(QCoreApplication.translate("SettingsForm", u"\u00a0min", None))
        self.mail_label.setText(QCoreApplication.translate("SettingsForm", u"Mail server", None))
        self.mail_button.setText(QCoreApplication.translate("SettingsForm", u"Set up \u2026", None))
        pass
    # retranslateUi
