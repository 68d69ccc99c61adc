# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/talk_page.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_TalkPage(object):
    def setupUi(self, TalkPage):
        if not TalkPage.objectName():
            TalkPage.setObjectName(u"TalkPage")
        TalkPage.resize(862, 772)
        self.page_layout = QVBoxLayout(TalkPage)
        self.page_layout.setSpacing(16)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 16)
        self.title_place = QHBoxLayout()
        self.title_place.setSpacing(16)
        self.title_place.setObjectName(u"title_place")

        self.page_layout.addLayout(self.title_place)

        self.rest = QWidget(TalkPage)
        self.rest.setObjectName(u"rest")
        self.rest_place = QVBoxLayout(self.rest)
        self.rest_place.setObjectName(u"rest_place")
        self.rest_place.setContentsMargins(0, 0, 0, 0)

        self.page_layout.addWidget(self.rest)

        self.talk = QWidget(TalkPage)
        self.talk.setObjectName(u"talk")
        self.talk_layout = QHBoxLayout(self.talk)
        self.talk_layout.setSpacing(16)
        self.talk_layout.setObjectName(u"talk_layout")
        self.talk_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_place = QVBoxLayout()
        self.summary_place.setSpacing(4)
        self.summary_place.setObjectName(u"summary_place")

        self.talk_layout.addLayout(self.summary_place)

        self.question_place = QVBoxLayout()
        self.question_place.setSpacing(4)
        self.question_place.setObjectName(u"question_place")

        self.talk_layout.addLayout(self.question_place)

        self.talk_layout.setStretch(0, 1)
        self.talk_layout.setStretch(1, 1)

        self.page_layout.addWidget(self.talk)

        self.record = QWidget(TalkPage)
        self.record.setObjectName(u"record")
        self.list_place = QVBoxLayout(self.record)
        self.list_place.setSpacing(8)
        self.list_place.setObjectName(u"list_place")
        self.list_place.setContentsMargins(0, 0, 0, 0)

        self.page_layout.addWidget(self.record)

        self.page_layout.setStretch(1, 1)
        self.page_layout.setStretch(3, 1)

        self.retranslateUi(TalkPage)
    # setupUi

    def retranslateUi(self, TalkPage):
        pass
    # retranslateUi
