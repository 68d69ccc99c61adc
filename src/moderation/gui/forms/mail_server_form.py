# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/mail_server_form.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLineEdit, QSizePolicy,
    QSpinBox, QVBoxLayout, QWidget)

from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.labels import (FieldLabel, NoteLabel)

class Ui_MailServerForm(object):
    def setupUi(self, MailServerForm):
        if not MailServerForm.objectName():
            MailServerForm.setObjectName(u"MailServerForm")
        MailServerForm.resize(552, 380)
        self.column = QVBoxLayout(MailServerForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(24)
        self.fields.setVerticalSpacing(12)
        self.host_label = FieldLabel(MailServerForm)
        self.host_label.setObjectName(u"host_label")

        self.fields.addWidget(self.host_label, 0, 0, 1, 1)

        self.host = QLineEdit(MailServerForm)
        self.host.setObjectName(u"host")
        self.host.setPlaceholderText(u"mail.stadt.example")

        self.fields.addWidget(self.host, 0, 1, 1, 1)

        self.security_label = FieldLabel(MailServerForm)
        self.security_label.setObjectName(u"security_label")

        self.fields.addWidget(self.security_label, 1, 0, 1, 1)

        self.security = SegmentedControl(MailServerForm)
        self.security.setObjectName(u"security")

        self.fields.addWidget(self.security, 1, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.port_label = FieldLabel(MailServerForm)
        self.port_label.setObjectName(u"port_label")

        self.fields.addWidget(self.port_label, 2, 0, 1, 1)

        self.port = QSpinBox(MailServerForm)
        self.port.setObjectName(u"port")
        self.port.setMinimumSize(QSize(112, 0))
        self.port.setMaximumSize(QSize(112, 16777215))
        self.port.setMinimum(1)
        self.port.setMaximum(65535)

        self.fields.addWidget(self.port, 2, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.user_label = FieldLabel(MailServerForm)
        self.user_label.setObjectName(u"user_label")

        self.fields.addWidget(self.user_label, 3, 0, 1, 1)

        self.user = QLineEdit(MailServerForm)
        self.user.setObjectName(u"user")

        self.fields.addWidget(self.user, 3, 1, 1, 1)

        self.address_label = FieldLabel(MailServerForm)
        self.address_label.setObjectName(u"address_label")

        self.fields.addWidget(self.address_label, 4, 0, 1, 1)

        self.address = QLineEdit(MailServerForm)
        self.address.setObjectName(u"address")

        self.fields.addWidget(self.address, 4, 1, 1, 1)

        self.name_label = FieldLabel(MailServerForm)
        self.name_label.setObjectName(u"name_label")

        self.fields.addWidget(self.name_label, 5, 0, 1, 1)

        self.name = QLineEdit(MailServerForm)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 5, 1, 1, 1)

        self.each_label = FieldLabel(MailServerForm)
        self.each_label.setObjectName(u"each_label")

        self.fields.addWidget(self.each_label, 6, 0, 1, 1)

        self.each = SegmentedControl(MailServerForm)
        self.each.setObjectName(u"each")

        self.fields.addWidget(self.each, 6, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.note = NoteLabel(MailServerForm)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)

        self.column.addWidget(self.note)

#if QT_CONFIG(shortcut)
        self.host_label.setBuddy(self.host)
        self.security_label.setBuddy(self.security)
        self.port_label.setBuddy(self.port)
        self.user_label.setBuddy(self.user)
        self.address_label.setBuddy(self.address)
        self.name_label.setBuddy(self.name)
        self.each_label.setBuddy(self.each)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.host, self.security)
        QWidget.setTabOrder(self.security, self.port)
        QWidget.setTabOrder(self.port, self.user)
        QWidget.setTabOrder(self.user, self.address)
        QWidget.setTabOrder(self.address, self.name)
        QWidget.setTabOrder(self.name, self.each)

        self.retranslateUi(MailServerForm)
    # setupUi

    def retranslateUi(self, MailServerForm):
        self.host_label.setText(QCoreApplication.translate("MailServerForm", u"Server", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("MailServerForm", u"Server", None))
#endif // QT_CONFIG(accessibility)
        self.security_label.setText(QCoreApplication.translate("MailServerForm", u"Encryption", None))
#if QT_CONFIG(accessibility)
        self.security.setAccessibleName(QCoreApplication.translate("MailServerForm", u"Encryption", None))
#endif // QT_CONFIG(accessibility)
        self.port_label.setText(QCoreApplication.translate("MailServerForm", u"Port", None))
#if QT_CONFIG(accessibility)
        self.port.setAccessibleName(QCoreApplication.translate("MailServerForm", u"Port", None))
#endif // QT_CONFIG(accessibility)
        self.user_label.setText(QCoreApplication.translate("MailServerForm", u"User name", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("MailServerForm", u"User name", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("MailServerForm", u"Sender\u2019s address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("MailServerForm", u"Sender\u2019s address", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("MailServerForm", u"Sender\u2019s name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MailServerForm", u"Sender\u2019s name", None))
#endif // QT_CONFIG(accessibility)
        self.each_label.setText(QCoreApplication.translate("MailServerForm", u"Mails", None))
#if QT_CONFIG(accessibility)
        self.each.setAccessibleName(QCoreApplication.translate("MailServerForm", u"Mails", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("MailServerForm", u"Always encrypted and verified. The password is never among the settings: it is asked for when it is needed, and kept in the system\u2019s keyring if there is one.", None))
        pass
    # retranslateUi
