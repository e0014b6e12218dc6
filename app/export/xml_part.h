// XmlPart: one XML file of an office document.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <utility>
#include <vector>

namespace timeslice {

class XmlPart {
  public:
    using Attributes = std::vector<std::pair<const char*, QString>>;

    XmlPart() : m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    // An element that ends where what it returns goes out of scope.
    class Element {
      public:
        explicit Element(QXmlStreamWriter& writer) : m_writer(writer) {}
        ~Element() { m_writer.writeEndElement(); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

      private:
        QXmlStreamWriter& m_writer;
    };

    [[nodiscard]] Element within(const char* name, const Attributes& attributes = {}) {
        begin(name, attributes);
        return Element(m_writer);
    }
    void empty(const char* name, const Attributes& attributes = {}) {
        begin(name, attributes);
        m_writer.writeEndElement();
    }
    void text(const char* name, const QString& text, const Attributes& attributes = {}) {
        begin(name, attributes);
        m_writer.writeCharacters(allowed(text));
        m_writer.writeEndElement();
    }
    // Of this file, in which all elements have ended.
    QByteArray bytes() {
        m_writer.writeEndDocument();
        return m_bytes;
    }

  private:
    void begin(const char* name, const Attributes& attributes) {
        m_writer.writeStartElement(QString::fromLatin1(name));
        for (const auto& [key, value] : attributes)
            m_writer.writeAttribute(QString::fromLatin1(key), allowed(value));
    }
    // Without the control characters, which XML forbids.
    static QString allowed(QString text) {
        text.removeIf([](QChar sign) { return sign < u' ' && sign != u'\n' && sign != u'\t'; });
        return text;
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace timeslice
