# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/goals_detail.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_GoalsDetail(object):
    def setupUi(self, GoalsDetail):
        if not GoalsDetail.objectName():
            GoalsDetail.setObjectName(u"GoalsDetail")
        GoalsDetail.resize(768, 372)
        self.detail_layout = QHBoxLayout(GoalsDetail)
        self.detail_layout.setSpacing(16)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(8, 8, 12, 8)
        self.form_area = QScrollArea(GoalsDetail)
        self.form_area.setObjectName(u"form_area")
        self.form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.form_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_area.setWidgetResizable(True)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form_layout = QVBoxLayout(self.form)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.title_place = QHBoxLayout()
        self.title_place.setSpacing(4)
        self.title_place.setObjectName(u"title_place")

        self.form_layout.addLayout(self.title_place)

        self.owner_place = QHBoxLayout()
        self.owner_place.setSpacing(4)
        self.owner_place.setObjectName(u"owner_place")
        self.owner_place.setContentsMargins(9, -1, -1, -1)

        self.form_layout.addLayout(self.owner_place)

        self.letters_place = QVBoxLayout()
        self.letters_place.setSpacing(0)
        self.letters_place.setObjectName(u"letters_place")
        self.letters_place.setContentsMargins(9, -1, -1, -1)

        self.form_layout.addLayout(self.letters_place)

        self.resources_place = QGridLayout()
        self.resources_place.setObjectName(u"resources_place")
        self.resources_place.setHorizontalSpacing(6)
        self.resources_place.setVerticalSpacing(0)
        self.resources_place.setContentsMargins(9, -1, -1, -1)

        self.form_layout.addLayout(self.resources_place)

        self.form_spacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_area.setWidget(self.form)

        self.detail_layout.addWidget(self.form_area)

        self.answers_place = QVBoxLayout()
        self.answers_place.setSpacing(4)
        self.answers_place.setObjectName(u"answers_place")

        self.detail_layout.addLayout(self.answers_place)

        self.detail_layout.setStretch(0, 1)

        self.retranslateUi(GoalsDetail)
    # setupUi

    def retranslateUi(self, GoalsDetail):
        pass
    # retranslateUi
