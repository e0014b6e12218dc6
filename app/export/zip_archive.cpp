#include "app/export/zip_archive.h"

#include <zip.h>

namespace timeslice {
namespace {

constexpr zip_uint16_t kNoTime = 0;
constexpr zip_uint16_t kFirstDay = 1 << 5 | 1; // 1 January 1980, the first one that the format knows

} // namespace

void ZipArchive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipArchive::ZipArchive() : m_target(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
    if (m_target == nullptr) return;
    zip_source_keep(m_target);
    m_zip.reset(zip_open_from_source(m_target, ZIP_TRUNCATE, nullptr));
    if (!m_zip) zip_source_free(m_target);
}

ZipArchive::~ZipArchive() {
    m_zip.reset();
    if (m_target != nullptr) zip_source_free(m_target);
}

void ZipArchive::add(const std::string& name, const QByteArray& bytes) {
    if (!m_zip) return;
    const QByteArray& kept = *m_contents.emplace_back(std::make_unique<QByteArray>(bytes));
    zip_source_t* source =
        zip_source_buffer(m_zip.get(), kept.constData(), static_cast<zip_uint64_t>(kept.size()), 0);
    const zip_int64_t place =
        source == nullptr ? -1 : zip_file_add(m_zip.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        if (source != nullptr) zip_source_free(source);
        m_failed = true;
        return;
    }
    const auto index = static_cast<zip_uint64_t>(place);
    const zip_int32_t method = name.ends_with(".png") ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(m_zip.get(), index, method, 0) != 0) m_failed = true;
    if (zip_file_set_dostime(m_zip.get(), index, kNoTime, kFirstDay, 0) != 0) m_failed = true;
}

QByteArray ZipArchive::finish() {
    if (!m_zip || m_failed || zip_close(m_zip.get()) != 0) return {};
    static_cast<void>(m_zip.release()); // closing has freed it
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(m_target, &about) != 0 || zip_source_open(m_target) != 0) return {};
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(m_target, bytes.data(), about.size);
    zip_source_close(m_target);
    return count == bytes.size() ? bytes : QByteArray();
}

} // namespace timeslice
