// Reads an office document as other programs do: files in a ZIP archive, and what refers to what.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <vector>
#include <zip.h>

namespace timeslice::test {

class OfficeFile {
  public:
    explicit OfficeFile(const QString& path) {
        int error = 0;
        zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
        EXPECT_NE(archive, nullptr) << "libzip's error " << error;
        if (archive == nullptr) return;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i)
            read(archive, static_cast<zip_uint64_t>(i));
        zip_close(archive);
    }

    const std::vector<QString>& names() const { return m_names; } // in their order
    const QByteArray& part(const QString& name) const {
        static const QByteArray none;
        const auto found = m_parts.find(name);
        EXPECT_NE(found, m_parts.end()) << "no part " << name.toStdString();
        return found == m_parts.end() ? none : found->second;
    }
    bool has(const QString& name) const { return m_parts.contains(name); }
    const std::vector<int>& years() const { return m_years; }

    // The texts of a part, one for each paragraph.
    QStringList paragraphs(const QString& name) const {
        QXmlStreamReader xml(part(name));
        QStringList all;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.qualifiedName() == QStringLiteral("a:p")) all << QString();
            if (xml.isStartElement() && xml.qualifiedName() == QStringLiteral("a:t"))
                all.back() += xml.readElementText();
        }
        return all;
    }

    // The values of an attribute, in all elements of that name.
    QStringList values(const QString& name, const char* element, const char* attribute) const {
        QXmlStreamReader xml(part(name));
        QStringList all;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.qualifiedName() != QLatin1String(element)) continue;
            for (const QXmlStreamAttribute& each : xml.attributes())
                if (each.qualifiedName() == QLatin1String(attribute)) all << each.value().toString();
        }
        return all;
    }

    // What a part refers to, as names of parts, by id.
    std::map<QString, QString> relations(const QString& name) const {
        const QFileInfo info(name);
        const bool isTop = info.path().isEmpty() || info.path() == QStringLiteral(".");
        const QString folder = isTop ? QString() : info.path() + u'/';
        const QString rels = folder + QStringLiteral("_rels/") + info.fileName() + QStringLiteral(".rels");
        std::map<QString, QString> found;
        if (!has(rels)) return found;
        const QStringList ids = values(rels, "Relationship", "Id");
        const QStringList targets = values(rels, "Relationship", "Target");
        for (qsizetype i = 0; i < ids.size(); ++i) found[ids[i]] = QDir::cleanPath(folder + targets[i]);
        return found;
    }

  private:
    void read(zip_t* archive, zip_uint64_t index) {
        zip_stat_t about;
        zip_stat_init(&about);
        ASSERT_EQ(zip_stat_index(archive, index, 0, &about), 0);
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        ASSERT_NE(file, nullptr);
        QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        EXPECT_EQ(zip_fread(file, bytes.data(), about.size), bytes.size());
        zip_fclose(file);
        std::tm time{};
        localtime_r(&about.mtime, &time);
        m_years.push_back(time.tm_year + 1900);
        m_names.push_back(QString::fromUtf8(about.name));
        m_parts[m_names.back()] = bytes;
    }

    std::vector<QString> m_names;
    std::vector<int> m_years;
    std::map<QString, QByteArray> m_parts;
};

} // namespace timeslice::test
